/** The first of the reader's languages (BCP 47 tags) that is offered, else the first that is; `undefined` where none is. */
export function chooseLanguage(wanted: readonly string[], offered: readonly string[]): string | undefined {
  return (
    wanted.map((tag) => tag.slice(0, 2).toLowerCase()).find((language) => offered.includes(language)) ?? offered[0]
  );
}
