import { expect, it } from 'vitest';
import { isPage } from '../../../main/rentium/errors.ts';

it.each([
  '<!doctype html><title>Log in</title>',
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0">',
  '\r\n  <html lang="en"><body>Blocked</body></html>',
  '<?xml version="1.0"?><error/>',
  '<!-- proxy --><h1>403 Forbidden</h1>',
  '<h1>Welcome to the hotel</h1>',
  '<META HTTP-EQUIV="refresh" CONTENT="0; URL=http://portal.example/">',
])('takes for a page: %s', (body) => expect(isPage(body)).toBe(true));

it.each([
  '',
  '<A',
  '<3 numbers left',
  '< 60 s',
  'BAD_REQUEST: <unknown',
  '{"message":"<b>no</b>"}',
  '<service not known',
])('takes for an answer: %s', (body) => expect(isPage(body)).toBe(false));
