/** What the system, or a part of the application, did not do: by reason. */
import type { ReasonTexts } from '../shapes.ts';

export const webhookProblem: ReasonTexts<'webhook'> = {
  'port-taken': {
    title: 'The webhook receiver did not start',
    explanation: 'Another program uses this port. Choose another one.',
  },
  off: {
    title: 'The webhook receiver is off',
    explanation: 'Turn it on first.',
  },
  'no-answer': {
    title: 'The webhook receiver did not answer',
    explanation: 'A test event to its own address came to nothing. Turn the receiver off and on again.',
  },
  other: {
    title: 'The webhook receiver did not start',
    explanation: 'The system would not open the port. Choose another one.',
  },
};

export const shortcutProblem: ReasonTexts<'shortcut'> = {
  taken: {
    title: 'These keys are taken',
    explanation: 'The system or another program uses them. Choose others.',
  },
  own: {
    title: 'These keys are taken',
    explanation: 'Another shortcut of Rentium Tray uses them. Choose others.',
  },
  invalid: {
    title: 'These keys cannot be used',
    explanation: 'A shortcut needs Ctrl, Alt or Cmd together with a letter, a digit or a function key.',
  },
  unsupported: {
    title: 'No shortcuts on this desktop',
    explanation: 'This desktop gives applications no global shortcuts. Set one in its own settings instead.',
  },
};

export const loginItemProblem: ReasonTexts<'login-item', string> = {
  'needs-approval': 'Allow Rentium Tray in System Settings → General → Login Items.',
  unsupported: 'This build cannot be started by the system. Install the application first.',
  other: 'The system refused. Try again, or set it in the system’s own settings.',
};

export const updateProblem: ReasonTexts<'update'> = {
  'awaiting-code': {
    title: 'Not while a code is awaited',
    explanation: 'The update is installed once no open number waits for its SMS.',
  },
  unreachable: {
    title: 'Could not look for updates',
    explanation: 'The page with the releases does not answer. Try again later.',
  },
  unsupported: {
    title: 'This build does not update itself',
    explanation: 'Update it the way you installed it.',
  },
  other: { title: 'The update failed', explanation: 'The present version stays. Try again later.' },
};
