import { forbidden } from '../http/endpoints.ts';
import type { Endpoint } from '../openapi/endpoint.ts';

const page = (path: string, operationId: string, summary: string, contentType: string): Endpoint => ({
  method: 'get',
  path,
  operationId,
  summary,
  tag: 'pages',
  needsKey: false,
  answers: { 200: { description: summary, contentType }, 403: forbidden },
});

export const pageEndpoints: readonly Endpoint[] = [
  page('/', 'showPage', 'The status page', 'text/html'),
  page('/_sandbox/page.css', 'getPageStyle', 'Its style', 'text/css'),
  page('/_sandbox/page.js', 'getPageScript', 'Its script', 'text/javascript'),
  page('/openapi.json', 'getDocument', 'This document', 'application/json'),
];
