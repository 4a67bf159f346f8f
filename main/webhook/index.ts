export { createWebhook, type Webhook } from './webhook.ts';
