/** The page of a list from its address; anything odd is the first page. */
export function pageNumber(value: string | string[] | undefined): number {
  const page = typeof value === "string" && /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
  return page;
}
