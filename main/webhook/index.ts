export { createWebhook, createWebhookCalls } from './webhook.ts';
