import { expect, it } from 'vitest';
import { createLaunchAtLogin } from '../../../../main/desktop/login/launch-at-login.ts';
import type { SystemState } from '../../../../preload/model/index.ts';

type State = SystemState['loginItem'];

function setUp(answers: { read?: State; write?: State } = {}) {
  const shown: State[] = [];
  const warnings: string[] = [];
  const answer = async (state: State | undefined) => {
    if (state === undefined) throw new Error('The system refused');
    return state;
  };
  const launchAtLogin = createLaunchAtLogin(
    { read: () => answer(answers.read), write: () => answer(answers.write) },
    (state) => shown.push(state),
    { info: () => {}, error: () => {}, warn: (event) => warnings.push(event) },
  );
  return { launchAtLogin, shown, warnings };
}

const refused = (reason: string) => ({ ok: false, problem: { kind: 'login-item', reason } });
const done = { ok: true, value: null };

it.each<[string, boolean, State, unknown]>([
  ['on', true, 'on', done],
  ['off', false, 'off', done],
  ['on, which a person must approve', true, 'needs-approval', refused('needs-approval')],
  ['off before anyone approved it', false, 'needs-approval', done],
  ['on in a build that cannot', true, 'unsupported', refused('unsupported')],
  ['on, which the system ignores', true, 'off', refused('other')],
])('switching %s', async (_name, isOn, state, answer) => {
  const { launchAtLogin, shown } = setUp({ write: state });
  expect(await launchAtLogin.set(isOn)).toEqual(answer);
  expect(shown).toEqual([state]);
});

it('shows what the system says', async () => {
  const { launchAtLogin, shown } = setUp({ read: 'on' });
  await launchAtLogin.read();
  expect(shown).toEqual(['on']);
});

it('says that the system refused, and shows nothing that is not known', async () => {
  const { launchAtLogin, shown, warnings } = setUp();
  await launchAtLogin.read();
  expect(await launchAtLogin.set(true)).toEqual(refused('other'));
  expect(shown).toEqual([]);
  expect(warnings).toHaveLength(2);
});
