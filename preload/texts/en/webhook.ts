/** Settings: the webhook receiver. */
import { formatMilliseconds } from '../../spans.ts';

export const webhook = {
  receive: 'Receive SMS by webhook',
  text: 'It listens on this computer only. RentiumSMS reaches it through a tunnel that you set up yourself.',
  port: 'Port',
  portHint: '0 takes any free port.',
  portWrong: 'This is no port: a whole number from 0 to 65535 is needed. The former one stays.',
  url: 'Address for your tunnel',
  copyUrl: 'Copy address',
  urlCopied: 'Address copied',
  urlText:
    'Let the tunnel end here. At RentiumSMS, enter the address of the tunnel with the same path behind it.',
  requireSignature: 'Only signed events',
  requireSignatureText:
    'RentiumSMS documents no signature. Turn this on only if what sends the events signs them with the secret.',
  copySecret: 'Copy signing secret',
  secretCopied: 'Signing secret copied',
  testLabel: 'Test event',
  test: 'Test',
  testing: 'Testing…',
  answered: (delayMs: number, locale: string) =>
    `A signed event from the sandbox arrived after ${formatMilliseconds(delayMs, locale)}. The tunnel was not tested.`,
};
