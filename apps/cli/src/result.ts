/** What is wrong, as a person is told: where, in the terms that they used, and what would be right. */
export interface Complaint {
  readonly where?: string;
  readonly message: string;
}

/** What comes out of reading the user's input: a value, or all that is wrong with it. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

export const got = <T>(value: T): Read<T> => ({ ok: true, value });

export const refused = (complaints: readonly Complaint[]): Read<never> => ({ ok: false, complaints });

/** What is wrong with any of them. */
export const complaintsIn = (...read: readonly Read<unknown>[]): readonly Complaint[] =>
  read.flatMap((one) => (one.ok ? [] : one.complaints));
