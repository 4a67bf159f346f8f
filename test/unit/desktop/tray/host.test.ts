import { describe, expect, it } from 'vitest';
import { followTrayHost, type TrayHost } from '../../../../main/desktop/tray/host.ts';
import { createFakeTime, settle } from '../../../support/fake-time.ts';

function setUp(answer: () => TrayHost | Promise<TrayHost>) {
  const time = createFakeTime();
  const happened: string[] = [];
  let askedCount = 0;
  const end = followTrayHost({
    async ask() {
      askedCount += 1;
      return answer();
    },
    timers: time.timers,
    place: () => happened.push('place'),
    onMissing: () => happened.push('missing'),
    onFound: () => happened.push('found'),
  });
  return { time, happened, end, asked: () => askedCount };
}

it.each(['present', 'unknown'] as const)('an icon is made once where the host is %s', async (host) => {
  const { time, happened } = setUp(() => host);
  await time.advance(3_600_000);
  expect(happened).toEqual(['place']);
});

it('one that was made too early is made again when the host comes', async () => {
  let host: TrayHost = 'missing';
  const { time, happened } = setUp(() => host);
  await time.advance(3_000);
  host = 'present';
  await time.advance(3_600_000);
  expect(happened).toEqual(['place', 'place']);
});

describe('where no host comes', () => {
  it('that is said once, after a panel has had its time, and looking ends', async () => {
    const { time, happened, asked } = setUp(() => 'missing');
    await time.advance(19_999);
    expect(happened).toEqual(['place']);
    await time.advance(3_600_000);
    expect(happened).toEqual(['place', 'missing']);
    expect(asked()).toBe(16);
    expect(time.pending()).toBe(0);
  });

  it('and then one does, that is said too', async () => {
    let host: TrayHost = 'missing';
    const { time, happened } = setUp(() => host);
    await time.advance(30_000);
    host = 'present';
    await time.advance(60_000);
    expect(happened).toEqual(['place', 'missing', 'place', 'found']);
  });
});

it('takes a question that failed for one that nobody answers', async () => {
  const { time, happened } = setUp(() => Promise.reject(new Error('no')));
  await time.advance(3_600_000);
  expect(happened).toEqual(['place']);
});

it('does nothing once it was ended, not even with an answer under way', async () => {
  let answer: (host: TrayHost) => void = () => {};
  const { time, happened, end } = setUp(() => new Promise((resolve) => (answer = resolve)));
  await settle();
  end();
  answer('present');
  await time.advance(3_600_000);
  expect(happened).toEqual([]);

  const other = setUp(() => 'missing');
  await settle();
  other.end();
  expect(other.time.pending()).toBe(0);
});
