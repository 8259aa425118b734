import type { Express } from 'express';

/** A route as the app itself holds it. */
export interface AppRoute {
  readonly method: string;
  /** E.g. `/dashboard/access/:id/revoke`. */
  readonly path: string;
  /** Whom its guards let through, in their order: a permission, or `everybody`. */
  readonly guards: readonly string[];
}

interface Layer {
  readonly rawPath?: unknown;
  readonly handle: Handler;
  readonly route?: { readonly path: unknown; readonly stack: readonly RouteLayer[] };
}

interface RouteLayer {
  readonly method?: string;
  readonly handle: Handler;
}

type Handler = ((...args: readonly never[]) => unknown) & {
  readonly stack?: readonly Layer[];
  readonly access?: string;
};

/** Every route of the app, found by walking its routers; throws when one of them can't be read. */
export function routesOf(app: Express): readonly AppRoute[] {
  const { stack } = app.router as unknown as { readonly stack: readonly Layer[] };
  return walk(stack, '', []);
}

function walk(
  stack: readonly Layer[],
  prefix: string,
  outer: readonly string[],
): readonly AppRoute[] {
  const found: AppRoute[] = [];
  // Guards that stand before what follows them in the same router, with the paths they guard.
  const before: { readonly path: string; readonly access: string }[] = [];
  const guardsOf = (path: string) => [
    ...outer,
    ...before.filter((guard) => isBelow(path, guard.path)).map(({ access }) => access),
  ];
  for (const layer of stack) {
    if (layer.route !== undefined) {
      for (const own of pathsOf(layer.route.path)) {
        const path = join(prefix, own);
        const inRoute = layer.route.stack.flatMap(({ handle }) => handle.access ?? []);
        const methods = new Set(layer.route.stack.map(({ method }) => method ?? 'all'));
        for (const method of methods)
          found.push({
            method: method.toUpperCase(),
            path,
            guards: [...guardsOf(path), ...inRoute],
          });
      }
      continue;
    }
    for (const own of pathsOf(layer.rawPath)) {
      const path = join(prefix, own);
      if (layer.handle.access !== undefined) before.push({ path, access: layer.handle.access });
      if (layer.handle.stack !== undefined)
        found.push(...walk(layer.handle.stack, path, guardsOf(path)));
    }
  }
  return found;
}

function pathsOf(path: unknown): readonly string[] {
  const paths = Array.isArray(path) ? path : [path];
  return paths.map((each) => {
    if (typeof each === 'string') return each;
    throw new Error(`a path that can't be read: ${String(each)}`);
  });
}

function join(prefix: string, path: string): string {
  return path === '/' ? prefix || '/' : `${prefix === '/' ? '' : prefix}${path}`;
}

function isBelow(path: string, guarded: string): boolean {
  return guarded === '/' || path === guarded || path.startsWith(`${guarded}/`);
}
