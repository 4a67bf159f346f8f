/** The settings that the line finds by name, each with what else people call it. */
import { languages, type Texts } from '../../preload/words/index.ts';
import type { Place } from './find-places.ts';

export function settingNames({
  settings,
  numbers,
  limits,
  polling,
  shortcuts,
  updates,
  webhook,
}: Texts['views']): readonly Place[] {
  const { otherWords: other, themes } = settings;
  return [
    { name: settings.key, otherWords: other.account },
    { name: settings.language, otherWords: languages.map(({ name }) => name).join(' ') },
    { name: settings.theme, otherWords: `${other.appearance} ${Object.values(themes).join(' ')}` },
    { name: settings.autoCopy, otherWords: other.clipboard },
    { name: settings.autoCopyNumber, otherWords: other.clipboard },
    { name: settings.clear, otherWords: other.clipboard },
    { name: settings.launchAtLogin, otherWords: other.startup },
    { name: settings.notify, otherWords: other.notifications },
    { name: settings.sound, otherWords: other.notifications },
    { name: settings.soundName, otherWords: other.notifications },
    { name: settings.hideCode, otherWords: other.notifications },
    { name: settings.lowBalance, otherWords: other.notifications },
    { name: settings.quiet, otherWords: other.notifications },
    ...Object.values(shortcuts.names).map((name) => ({ name, otherWords: other.shortcuts })),
    { name: settings.country, otherWords: numbers.rent },
    { name: limits.maxPrice, otherWords: other.limits },
    { name: limits.dailySpending, otherWords: other.limits },
    { name: polling.pace, otherWords: `${settings.polling} ${other.polling}` },
    { name: webhook.receive, otherWords: other.webhook },
    { name: settings.retention, otherWords: other.history },
    { name: settings.allowAssistants, otherWords: other.assistants },
    { name: updates.automatic, otherWords: other.updates },
    { name: settings.dataFolder, otherWords: other.data },
    { name: settings.diagnostics, otherWords: other.data },
  ];
}
