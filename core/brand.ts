declare const brand: unique symbol;

/** A `T` that only the named parser makes: two ids of different things never mix. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };
