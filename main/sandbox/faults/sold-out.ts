/** Some offer, or all, has no numbers left: the lists say so, and an order is refused. */
import { isRecord, mapJson, parseJson, targetOf } from '../handler.ts';
import { soldOutAnswer } from './answers.ts';

/** The offer that is sold out. What is left out may be anything. */
export interface SoldOut {
  readonly service?: string | undefined;
  readonly country?: string | undefined;
  readonly operator?: string | undefined;
}

const lists = ['services', 'countries', 'operators'] as const;
const partOf = { services: 'service', countries: 'country', operators: 'operator' } as const;

/** Answers in the service's place where the request is about that offer; else the service answers. */
export async function sellOut(
  fault: SoldOut,
  request: Request,
  service: () => Promise<Response>,
  atMs: number,
): Promise<Response> {
  if (request.method === 'POST') {
    const order = parseJson(await request.clone().text());
    return isRecord(order) && isMeant(fault, order) ? soldOutAnswer(atMs) : await service();
  }
  const answer = await service();
  const asked = new URL(targetOf(request.url), 'http://sandbox').searchParams;
  return answer.ok ? await mapJson(answer, (json) => emptied(json, fault, asked)) : answer;
}

const isMeant = (fault: SoldOut, order: Record<string, unknown>): boolean =>
  (['service', 'country', 'operator'] as const).every(
    (part) => fault[part] === undefined || fault[part] === order[part],
  );

/** A list with nothing left of the offer. A list that is too coarse to name it stays as it is. */
function emptied(json: unknown, fault: SoldOut, asked: URLSearchParams): unknown {
  if (!isRecord(json)) return json;
  const list = lists.find((name) => Array.isArray(json[name]));
  const items = list === undefined ? undefined : json[list];
  if (list === undefined || !Array.isArray(items)) return json;
  const own = partOf[list];
  const finer = { services: ['country', 'operator'], countries: ['operator'], operators: [] } as const;
  const isTooCoarse = finer[list].some((part) => fault[part] !== undefined);
  if (isTooCoarse) return json;
  const left = items.map((item: unknown) => {
    if (!isRecord(item)) return item;
    const { id } = item;
    const offer = { service: asked.get('service'), country: asked.get('country'), [own]: id };
    return isMeant(fault, offer) ? { ...item, available: 0 } : item;
  });
  return { ...json, [list]: left };
}
