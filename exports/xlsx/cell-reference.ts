/** The letters of a column, counted from 1: A, Z, AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26)
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26))
}

/** A sheet's name as formulas and defined names write it. */
export function quotedName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`
}
