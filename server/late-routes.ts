import { Router } from 'express';

/** Routes that are loaded when they are first asked for. */
export interface LateRoutes {
  readonly router: Router;
  /** Loads them without being asked; repeats what went wrong before. */
  ready(): Promise<void>;
}

/**
 * Routes below a path whose code is loaded at the first request for one of them, so that the server
 * answers citizens without waiting for the officials' pages. What can't be loaded fails that request
 * and is tried again at the next.
 */
export function createLateRoutes(path: string, load: () => Promise<Router>): LateRoutes {
  const router = Router();
  let loading: Promise<void> | null = null;
  const fill = async () => {
    const loaded = await load();
    router.stack.length = 0;
    router.use(loaded);
  };
  const ready = async () => {
    loading ??= fill();
    try {
      await loading;
    } catch (error) {
      loading = null;
      throw error;
    }
  };
  router.use(async (request, response, next) => {
    if (request.path !== path && !request.path.startsWith(`${path}/`)) return next();
    await ready();
    router(request, response, next);
  });
  return { router, ready };
}
