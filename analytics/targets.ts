/** What the province promised (Kiên Giang's plan, now An Giang's); shares are 0..1. */
export interface Targets {
  readonly satisfaction: number;
  readonly reduction: number;
}

export const PROVINCIAL_TARGETS: Targets = { satisfaction: 0.9, reduction: 0.2 };
