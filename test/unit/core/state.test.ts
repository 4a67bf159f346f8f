import { expect, it } from 'vitest';
import { createState } from '../../../main/core/state.ts';
import { rethrow, stateOf } from '../../support/states.ts';

it('tells every listener of a change, with the revision that grew', () => {
  const state = createState(stateOf(), rethrow);
  const heard: number[] = [];
  const end = state.listen(({ revision }) => heard.push(revision));
  state.change({ webhookUrl: 'http://127.0.0.1:1/a' });
  end();
  state.change({ webhookUrl: null });
  expect(heard).toEqual([2]);
  expect(state.get()).toMatchObject({ revision: 3, webhookUrl: null });
});

it('goes on where a listener fails, and so does what brought the change about', () => {
  const failures: unknown[] = [];
  const state = createState(stateOf(), (error) => failures.push(error));
  const broken = new Error('The icon cannot be shown');
  const heard: number[] = [];
  state.listen(() => {
    throw broken;
  });
  state.listen(({ revision }) => heard.push(revision));
  state.change({ webhookUrl: 'http://127.0.0.1:1/a' });
  expect(heard).toEqual([2]);
  expect(failures).toEqual([broken]);
});
