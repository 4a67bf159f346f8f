import { describe, expect, it, onTestFinished } from 'vitest';
import { axeViolations } from '../gallery/judge.ts';
import { createApiClient } from '../support/api-client.ts';
import { hasBrowser, sharedBrowser } from '../support/launch-browser.ts';
import { serviceKey, startService } from '../support/service.ts';

describe.skipIf(!hasBrowser())("the sandbox's status page", () => {
  async function open(colorScheme: 'light' | 'dark' = 'light') {
    const service = await startService();
    const { send } = createApiClient(() => ({ url: service.url, key: serviceKey }));
    const order = { service: 'whatsapp', country: 'us', operator: 'any' };
    const { body: reservation } = await send('POST', '/v1/reservations', order);
    const browser = await sharedBrowser();
    const context = await browser.newContext({ colorScheme, viewport: { width: 1_000, height: 700 } });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(service.url);
    await page.getByText(reservation.phone_number).waitFor();
    return { page, reservation, service, complaints };
  }

  it('shows what is open, and delivers an SMS by keyboard alone', async () => {
    const { page, reservation, complaints } = await open();
    expect(await page.locator('#open').textContent()).toBe('1');
    await page.getByRole('button', { name: `Deliver SMS to ${reservation.phone_number}` }).press('Enter');
    await page.getByLabel('Text').fill('Your code is 482913');
    await page.getByLabel('Code the service reports').fill('482913');
    await page.getByRole('button', { name: 'Deliver', exact: true }).press('Enter');
    await page.getByRole('cell', { name: 'Your code is 482913' }).waitFor();
    await page.getByRole('cell', { name: 'RECEIVED' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('shows an SMS as text, whatever it holds', async () => {
    const { page, reservation, service, complaints } = await open();
    service.sandbox.deliverSms(reservation.id, { text: '<img src=x onerror=alert(1)> 1234' });
    await page.getByText('<img src=x onerror=alert(1)> 1234').waitFor();
    expect(complaints).toEqual([]);
  });

  it('says so when the sandbox is gone', async () => {
    const { page, service } = await open();
    await service.goAway();
    await page.getByRole('alert').getByText('does not answer').waitFor();
  });

  it.each(['light', 'dark'] as const)(
    'lists the services, and has nothing against it in %s',
    async (scheme) => {
      const { page } = await open(scheme);
      await page.locator('summary').click();
      await page.getByRole('cell', { name: 'WhatsApp', exact: true }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    },
  );
});
