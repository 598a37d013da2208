/** Places of the still picture, drawing units of 1200 × 900. */
export const STILL = { left: 64, right: 1136, top: 190, axis: 800 } as const;

/** Where a share of the clock stands. */
export const stillX = (share: number): number =>
  Math.round((STILL.left + (STILL.right - STILL.left) * share) * 10) / 10;

/** Words in lines of at most so many letters. */
export function linesOf(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
