import type { Random } from '../random.ts';

const HEX = '0123456789abcdef';

/** As in the vendor's sample: `res_84920fd83a`. */
export function drawReservationId(random: Random, isTaken: (id: string) => boolean): string {
  let id = `res_${random.text(HEX, 10)}`;
  while (isTaken(id)) id = `res_${random.text(HEX, 10)}`;
  return id;
}

export const drawSmsId = (random: Random): string => `sms_${random.text(HEX, 10)}`;
