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
  const ready = () => {
    loading ??= load().then(
      (loaded) => {
        router.stack.length = 0;
        router.use(loaded);
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  router.use((request, response, next) => {
    if (request.path !== path && !request.path.startsWith(`${path}/`)) next();
    else ready().then(() => router(request, response, next), next);
  });
  return { router, ready };
}
