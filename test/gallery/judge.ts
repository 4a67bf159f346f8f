/** What a machine can judge about a page: accessibility rules, and whether it overflows sideways. */
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';

/** Every violated rule, with the elements that violate it. Axe waits on timers: the page's clock must run. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Half a megabyte: only where it is used. What the debugger evaluates is past the page's content security policy.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    // Just brought.
    const { axe: installed } = window as unknown as { axe: typeof axe };
    const result = await installed.run(document, { resultTypes: ['violations'] });
    return result.violations.map(({ id, help, nodes }) => ({
      id,
      help,
      nodes: nodes.map((node) => `${node.html} ${node.failureSummary ?? ''}`),
    }));
  });
  return violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.join('\n  ')}`);
}

/** The page and everything in it that scrolls sideways; text fields scroll by nature. */
export const sidewaysScrollers = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const isScrollable =
          element === document.documentElement ||
          ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
        return isScrollable && element.tagName !== 'INPUT' && element.scrollWidth > element.clientWidth;
      })
      .map((element) => `${element.tagName} ${element.className} ${element.scrollWidth}`),
  );

/**
 * What can be pressed and is narrower or lower than 24 px, with its size: SC 2.5.8 of WCAG 2.2, without its exceptions. What
 * is only heard, and what the window cuts off, is not measured.
 */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const roles = ['button', 'option', 'tab', 'radio', 'switch', 'checkbox', 'combobox', 'link']
      .concat(['menuitem', 'menuitemradio', 'menuitemcheckbox'])
      .map((role) => `[role="${role}"]`);
    const least = 24;
    return [...document.querySelectorAll(`button, a[href], input, select, textarea, summary, ${roles}`)]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter((target) => target.closest('.visually-hidden') === null)
      .map((target) => ({ target, box: target.getBoundingClientRect() }))
      .filter(({ box }) => Math.min(box.width, box.height) < least - 0.5)
      .map(({ target, box }) => {
        const name = target.getAttribute('aria-label') ?? target.textContent?.trim().slice(0, 40);
        return `${target.tagName} “${name}” ${Math.round(box.width)}×${Math.round(box.height)}`;
      });
  });

/** The accessible name of what has the focus; empty where nothing has. */
export async function focusedName(page: Page): Promise<string> {
  const isAnyFocused = await page.evaluate(() => document.activeElement !== document.body);
  const snapshot = isAnyFocused ? await page.locator(':focus').ariaSnapshot({ timeout: 2000 }) : '';
  return /^- \S+(?: "((?:[^"\\]|\\.)*)")?/.exec(snapshot)?.[1] ?? '';
}

/** Waits until a button takes presses: one whose label has just changed takes none for half a second. */
export const takesPresses = async (button: Locator): Promise<void> =>
  (await button.elementHandle())?.waitForElementState('enabled');

/** Presses Tab until the focused element has this accessible name; throws when the whole page was walked. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const focused = await focusedName(page);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name}`);
}

/** Chooses from the menu of the first number that is shown whole. */
export async function chooseInMenu(page: Page, item: string | RegExp, more = 'More'): Promise<void> {
  await page.getByRole('button', { name: more, exact: true }).first().click();
  const menu = page.getByRole('menu');
  await menu
    .getByRole('menuitem', { name: item })
    .or(menu.getByRole('menuitemcheckbox', { name: item }))
    .click();
}
