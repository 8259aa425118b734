import type { Identity } from '../../../core/identity.ts';

const MARK = { type: 'image/svg+xml', height: 64, isLight: true, version: 1 } as const;

/** A head with marks that stand for nobody: a triangle in a ring, a sun above waves. */
export const EXAMPLE_IDENTITY: Identity = {
  national: {
    ...MARK,
    alt: 'Hình mẫu: tam giác trong vòng tròn',
    width: 64,
    base64:
      'PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA2NCA2NCI+PGNpcmNs' +
      'ZSBjeD0iMzIiIGN5PSIzMiIgcj0iMzAiIGZpbGw9IiM3YTFmMWYiLz48Y2lyY2xlIGN4PSIzMiIgY3k9IjMyIiBy' +
      'PSIyNCIgZmlsbD0ibm9uZSIgc3Ryb2tlPSIjZjBjMjRiIiBzdHJva2Utd2lkdGg9IjMiLz48cGF0aCBkPSJNMjAg' +
      'NDBMMzIgMjBMNDQgNDBaIiBmaWxsPSIjZjBjMjRiIi8+PC9zdmc+',
  },
  provincial: {
    ...MARK,
    alt: 'Hình mẫu: mặt trời trên sóng nước',
    width: 96,
    base64:
      'PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHZpZXdCb3g9IjAgMCA5NiA2NCI+PHJlY3Qg' +
      'eD0iMyIgeT0iMyIgd2lkdGg9IjkwIiBoZWlnaHQ9IjU4IiByeD0iOCIgZmlsbD0iI2U4ZjFmNyIgc3Ryb2tlPSIj' +
      'MTQzYTVjIiBzdHJva2Utd2lkdGg9IjQiLz48cGF0aCBkPSJNMTIgNDZRMzAgMjYgNDggNDZUODQgNDYiIGZpbGw9' +
      'Im5vbmUiIHN0cm9rZT0iIzAwNzJiMiIgc3Ryb2tlLXdpZHRoPSI2Ii8+PGNpcmNsZSBjeD0iNDgiIGN5PSIyMiIg' +
      'cj0iOSIgZmlsbD0iI2U2OWYwMCIvPjwvc3ZnPg==',
  },
  line: 'Ủy ban nhân dân tỉnh An Giang',
};
