/**
 * The tabs of the window, by WAI-ARIA's pattern "Tabs" with automatic activation. They are ours, because the library of the
 * other controls would be a tenth of what the first paint waits for.
 */
import TabList from './TabList.svelte';
import TabTrigger from './TabTrigger.svelte';

export const Tabs = { List: TabList, Trigger: TabTrigger };
