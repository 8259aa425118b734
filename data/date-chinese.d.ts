// The package carries its types where the compiler does not look for them: what we use of it.
declare module 'date-chinese' {
  export class CalendarVietnamese {
    newYear(gregorianYear: number): number;
    fromJDE(julianDay: number): this;
    get(): readonly number[];
    set(
      ...date: readonly [cycle: number, year: number, month: number, leap: boolean, day: number]
    ): this;
    toJDE(): number;
  }
}
