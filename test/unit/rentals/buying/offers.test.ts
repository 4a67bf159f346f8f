import { describe, expect, it } from 'vitest';
import { createOffers, noStoredOffers, storedOffers } from '../../../../main/rentals/buying/offers.ts';
import { openDocument } from '../../../../main/storage/document.ts';
import type { ApiProblem, Operator } from '../../../../preload/model/index.ts';
import { createFakeClient, good, usd } from '../../../support/fake-client.ts';
import { createFakeTime } from '../../../support/fake-time.ts';
import { createMemoryDisk } from '../../../support/memory-disk.ts';

const operator: Operator = { id: 'any', name: 'Any', price: usd(48), stock: null, deliveryRate: 0.9 };

function setUp(disk = createMemoryDisk()) {
  const { clock } = createFakeTime();
  const client = createFakeClient();
  client.listOperators = async () => good([operator]);
  const answers: (ApiProblem | null)[] = [];
  const at = { server: 'sandbox' as string | null };
  let session = { server: 'sandbox', account: 'sandbox', client, close: async () => {} };
  const damage: unknown[] = [];
  const offers = createOffers({
    document: openDocument({
      disk,
      clock,
      name: 'offers',
      schema: storedOffers,
      empty: noStoredOffers,
      isCopied: false,
      onDamage: (found) => damage.push(found),
    }),
    session: () => (at.server === null ? null : session),
    clock,
    onAnswer: (problem) => answers.push(problem),
    walletCurrency: () => 'USD',
  });
  const signIn = (server: string) => {
    session = { ...session, server };
    at.server = server;
  };
  const signOut = () => {
    at.server = null;
  };
  return { offers, client, answers, disk, damage, signIn, signOut };
}

describe('the last good lists', () => {
  it('are there at once, also after a restart', async () => {
    const { offers, disk } = setUp();
    expect(offers.recall('whatsapp', 'us').operators).toBeNull();
    await offers.listOperators('whatsapp', 'us');
    expect(setUp(disk).offers.recall('whatsapp', 'us').operators).toEqual([operator]);
    expect(offers.recall('whatsapp', 'de').operators).toBeNull();
  });

  it('stay when the service fails later', async () => {
    const { offers, client, answers } = setUp();
    await offers.listOperators('whatsapp', 'us');
    client.listOperators = async () => ({ ok: false, problem: { kind: 'server', status: 502 } });
    expect(await offers.listOperators('whatsapp', 'us')).toMatchObject({ ok: false });
    expect(offers.recall('whatsapp', 'us').operators).toEqual([operator]);
    expect(answers).toEqual([null, { kind: 'server', status: 502 }]);
  });

  it('are those of the account at hand', async () => {
    const { offers, signIn, signOut } = setUp();
    await offers.listOperators('whatsapp', 'us');
    signIn('api.rentiumsms.online');
    expect(offers.recall('whatsapp', 'us').operators).toBeNull();
    signOut();
    expect(offers.recall('whatsapp', 'us').operators).toBeNull();
    expect(await offers.listServices()).toEqual({ ok: false, problem: { kind: 'no-key' } });
  });

  it('do not take an answer that came for an account left since', async () => {
    const { offers, client, signIn, answers } = setUp();
    client.listOperators = async () => {
      signIn('api.rentiumsms.online');
      return good([operator]);
    };
    await offers.listOperators('whatsapp', 'us');
    expect(offers.recall('whatsapp', 'us').operators).toBeNull();
    expect(answers).toEqual([]);
  });

  it('grow to twelve and not further', async () => {
    const { offers } = setUp();
    for (let at = 0; at < 13; at += 1) await offers.listOperators('whatsapp', `c${at}`);
    expect(offers.recall('whatsapp', 'c0').operators).toBeNull();
    expect(offers.recall('whatsapp', 'c1').operators).toEqual([operator]);
  });

  it('tell a service and country from another, whatever characters their ids have', async () => {
    const { offers } = setUp();
    await offers.listOperators('whatsapp/us', 'x');
    expect(offers.recall('whatsapp', 'us/x').operators).toBeNull();
    expect(offers.recall('whatsapp/us', 'x').operators).toEqual([operator]);
  });

  it('know no price below zero that an earlier version kept', () => {
    const disk = createMemoryDisk();
    const kept = {
      id: 'whatsapp',
      name: 'WhatsApp',
      stock: null,
      price: { amountMinor: -1, currency: 'USD' },
    };
    disk.files.set(
      'offers',
      JSON.stringify({ server: 'sandbox', services: [kept], countries: [], operators: [] }),
    );
    expect(setUp(disk).offers.recall(null, null).services).toEqual([{ ...kept, price: null }]);
  });

  it('start anew from a file that makes no sense, without a word', () => {
    const disk = createMemoryDisk();
    disk.files.set('offers', '{"server":7}');
    const { offers, damage } = setUp(disk);
    expect(offers.recall(null, null).services).toBeNull();
    expect(damage).toEqual([]);
  });
});
