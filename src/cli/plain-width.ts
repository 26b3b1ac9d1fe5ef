/**
 * How many columns a text takes: its length, because the texts of our help are ASCII. The build puts it in place of the
 * package that yargs measures with, whose tables of emoji and Intl.Segmenter take 30 ms of every start (scripts/build.ts).
 */
export default function plainWidth(text: string): number {
  return text.length;
}
