import express, { Router } from 'express';
import { afterEach, expect, test } from 'vitest';
import { createLateRoutes } from '../../server/late-routes.ts';
import { listen } from '../../server/serve.ts';

let listening: Awaited<ReturnType<typeof listen>> | undefined;
afterEach(() => listening?.close());

async function serve(load: () => Promise<Router>) {
  const late = createLateRoutes('/pages', load);
  const app = express();
  app.use(late.router);
  app.use((_request, response) => void response.status(404).send('none'));
  app.use(((error, _request, response, _next) => {
    response.status(500).send((error as Error).message);
  }) satisfies express.ErrorRequestHandler);
  listening = await listen(app, 0, '127.0.0.1');
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${listening!.port}${path}`);
    return `${answer.status} ${await answer.text()}`;
  };
  return { ask, late };
}

const pages = () => {
  const inner = Router();
  inner.get('/one', (request, response) => void response.send(request.originalUrl));
  return Router().use('/pages', inner);
};

test('are loaded once, by the first requests for them, which are all answered', async () => {
  let loads = 0;
  const { ask } = await serve(async () => {
    loads += 1;
    await new Promise((resolve) => setImmediate(resolve));
    return pages();
  });
  expect(await ask('/pagesother')).toBe('404 none');
  expect(loads).toBe(0);
  const asked = ['/pages/one', '/pages/one?x=1', '/pages/two', '/other'].map(ask);
  expect(await Promise.all(asked)).toEqual([
    '200 /pages/one',
    '200 /pages/one?x=1',
    '404 none',
    '404 none',
  ]);
  expect(await ask('/pages/one')).toBe('200 /pages/one');
  expect(loads).toBe(1);
});

test('that can not be loaded fail their request alone, and are tried again', async () => {
  let loads = 0;
  const { ask, late } = await serve(async () => {
    loads += 1;
    if (loads < 3) throw new Error('no memory');
    return pages();
  });
  expect(await ask('/pages/one')).toBe('500 no memory');
  await expect(late.ready()).rejects.toThrow('no memory');
  expect(await ask('/pages/one')).toBe('200 /pages/one');
});
