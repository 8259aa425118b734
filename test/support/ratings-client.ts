import { randomUUID } from 'node:crypto';
import { verifyCounts } from '../../data/verify-counts.ts';
import { LONG_XUYEN, NOW } from './builders.ts';
import type { TestServer } from './test-server.ts';

/** A rating as a client sends it, that differs from the usual one in what is given. */
export function aSubmission(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    submissionId: randomUUID(),
    score: 5,
    channel: 'kiosk',
    counterId: `${LONG_XUYEN}-1`,
    submittedAt: new Date(NOW).toISOString(),
    ...change,
  };
}

interface ItemAnswer {
  readonly submissionId: string | null;
  readonly status: string;
  readonly code?: string;
  readonly field?: string;
  readonly message?: string;
}

export interface RatingsAnswer {
  readonly status: number;
  readonly results?: readonly ItemAnswer[];
  readonly error?: { readonly code: string };
}

/** Sends a body to the intake of a server, as its device. */
export function ratingsClient(server: () => TestServer) {
  return {
    async send(body: unknown, headers?: Record<string, string>): Promise<RatingsAnswer> {
      const response = await server().post('/api/v1/ratings', body, headers);
      const answer = (await response.json()) as Omit<RatingsAnswer, 'status'>;
      return { status: response.status, ...answer };
    },
    async storedCount(): Promise<number> {
      return (await verifyCounts(server().store.engine)).ratings;
    },
  };
}
