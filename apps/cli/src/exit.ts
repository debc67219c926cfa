/** Why the command ended. */
export const EXIT = {
  answered: 0,
  ourFault: 1,
  wrongRequest: 2,
  someLinesWrong: 3,
  gateClosed: 10,
  gateWarned: 11,
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
