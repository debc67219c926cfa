import wrapAnsi from "wrap-ansi";

/** Wraps a line at words, by what a terminal shows of it; what follows is indented. */
export const wrapped = (line: string, columns: number): string => wrapAnsi(line, columns - 2).replaceAll("\n", "\n  ");
