import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Operator, Service } from '../../../../preload/model/index.ts';
import type { OrderField as Field, Question } from '../../../../renderer/rent/order-field.svelte.ts';

let OrderField: typeof Field;

beforeAll(async () => {
  // Svelte's compiler gives runes their meaning: for what a field keeps, plain values are enough.
  const keep = (value: unknown) => value;
  vi.stubGlobal('$state', Object.assign(keep, { raw: keep }));
  ({ OrderField } = await import('../../../../renderer/rent/order-field.svelte.ts'));
});
afterAll(() => void vi.unstubAllGlobals());

const whatsapp: Service = { id: 'whatsapp', name: 'WhatsApp', price: null, stock: null };
const question = (answer: Awaited<ReturnType<Question['ask']>>): Question => ({
  key: '',
  ask: async () => answer,
  recall: async (): Promise<readonly Operator[] | null> => null,
});

it('learns the name of what was chosen by its id, once the list can be read', async () => {
  const field = new OrderField();
  field.chosen = { id: 'whatsapp', name: 'whatsapp' };
  const failed = await field.load(question({ ok: false, problem: { kind: 'offline', reason: 'time-out' } }));
  expect([failed, field.chosen]).toEqual([false, { id: 'whatsapp', name: 'whatsapp' }]);
  await field.load(question({ ok: true, value: [whatsapp] }));
  expect(field.chosen).toEqual({ id: 'whatsapp', name: 'WhatsApp' });
});

it('drops what is no longer offered', async () => {
  const field = new OrderField();
  field.chosen = { id: 'gone', name: 'Gone' };
  await field.load(question({ ok: true, value: [whatsapp] }));
  expect(field.chosen).toBeNull();
});
