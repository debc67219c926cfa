/** Every status that is a problem here. */
export const PROBLEM_STATUSES = [400, 401, 404, 405, 408, 413, 415, 422, 429, 431, 500, 503] as const;
export type ProblemStatus = (typeof PROBLEM_STATUSES)[number];
