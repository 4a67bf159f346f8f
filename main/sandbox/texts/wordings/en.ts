import type { Wording } from '../wording.ts';

export const en: Wording = {
  codes: [
    'Your {service} code: {code}',
    'Your {service} verification code is {code}.',
    '{code} is your {service} verification code.',
    '{service}: use {code} to confirm your number.',
    'Enter {code} in {service} to continue.',
    '[{service}] Security code: {code}.',
    'Hi! To sign in to {service}, enter this one-time passcode: {code}',
    '{service} OTP {code}.',
  ],
  headings: ['Your {service} verification code:', '{service} sign-in code'],
  validity: [
    'It expires in {minutes} minutes.',
    'The code is valid for {minutes} min.',
    'You have {minutes} minutes to use it.',
  ],
  secrecy: [
    'Never share this code.',
    'Do not give it to anyone, not even to {service} staff.',
    'If you did not ask for it, ignore this message.',
  ],
  links: ['You can also tap this link: {link}', 'Or open {link}'],
  welcomes: [
    '{service}: your number is confirmed. Welcome!',
    'Thanks for joining {service}. Everything is set up.',
  ],
  traps: [
    '{service}: your order no. 48#### has left our warehouse.',
    '{service}: from 1 March 202# new terms of use apply. You need not do anything.',
    '{service}: we received your payment of $2#.99. Thank you.',
    '{service}: we never ask for your code by phone. Questions? Call +1 202 555 01##.',
  ],
};
