/** Names the machine's influence on a picture: the browser's version, and its drawing with the fonts it finds. */
import { createHash } from 'node:crypto';
import type { Browser } from 'playwright-core';

export interface Machine {
  readonly browser: string;
  /** Of sample texts as they are drawn here. */
  readonly fonts: string;
}

export async function describeMachine(browser: Browser): Promise<Machine> {
  const page = await browser.newPage();
  try {
    const drawn = await page.evaluate(() => {
      const canvas = document.createElement('canvas');
      canvas.width = 400;
      canvas.height = 120;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('The browser draws no canvas');
      for (const [index, weight] of [400, 500, 600].entries()) {
        context.font = `${weight} 15px system-ui, sans-serif`;
        context.fillText('Rentium 0123456789 $12.34 Ääß', 4, 24 + 36 * index);
        context.fillText('رمز التحقق 849 201', 240, 24 + 36 * index);
      }
      return canvas.toDataURL();
    });
    const fonts = createHash('sha256').update(drawn).digest('hex').slice(0, 16);
    return { browser: browser.version(), fonts };
  } finally {
    await page.close();
  }
}

export const isSameMachine = (a: Machine, b: Machine): boolean =>
  a.browser === b.browser && a.fonts === b.fonts;
