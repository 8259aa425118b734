import express from 'express';
import { Bot, webhookCallback } from 'grammy';

// The reference: a grammY bot behind an Express 5 route that echoes, stores nothing, and nothing else.
const [apiRoot = '', token = '', secretToken = ''] = process.argv.slice(2);
const bot = new Bot(token, { client: { apiRoot } });
bot.on('message:text', (context) => context.reply(context.message.text));
await bot.init();
const app = express();
app.post('/telegram/webhook', express.json(), webhookCallback(bot, 'express', { secretToken }));
const server = app.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${JSON.stringify(server.address())}\n`);
});
