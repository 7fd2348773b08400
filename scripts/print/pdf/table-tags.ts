import { dict, isDict, name, nameAt, type PdfDict, type PdfObject, PdfString, textOf } from "./objects.ts";
import { type Element, element, isElement, isLeaf, type Leaf, visitUp } from "./structure.ts";

/** The attributes of an element, from however many dictionaries they stand in, as one. */
function attributesOf(node: Element): PdfDict {
	const value = node.entries.get("A");
	const parts: PdfObject[] = Array.isArray(value) ? value : [value ?? null];
	return new Map(parts.filter(isDict).flatMap((part) => [...part]));
}

const isCell = (node: Element): boolean => node.type === "TH" || node.type === "TD";
const rowsOf = (table: Element): Element[] =>
	table.kids.filter(isElement).flatMap((kid) => (kid.type === "TR" ? [kid] : rowsOf(kid)));
const cellsOf = (row: Element): Element[] => row.kids.filter(isElement).filter(isCell);

function spanOf(cell: Element, key: "RowSpan" | "ColSpan"): number {
	const value = attributesOf(cell).get(key);
	return typeof value === "number" ? value : 1;
}

const isSimple = (cell: Element): boolean => spanOf(cell, "RowSpan") === 1 && spanOf(cell, "ColSpan") === 1;

/** Ids of the head's cells, one a column; none where the head is not one plain row. */
function columnsOf(rows: readonly Element[]): readonly string[] {
	const cells = cellsOf(rows[0] as Element);
	if (!cells.every((cell) => cell.type === "TH" && isSimple(cell))) return [];
	return cells.map((cell) => {
		const id = cell.entries.get("ID");
		return id instanceof PdfString ? textOf(id) : "";
	});
}

function columnOf(cell: Element, columns: readonly string[]): number {
	const headers = attributesOf(cell).get("Headers");
	const first = Array.isArray(headers) ? headers[0] : undefined;
	return first instanceof PdfString ? columns.indexOf(textOf(first)) : -1;
}

/** Chromium leaves cells without text out of the tree, and all that follow would be read under a wrong head. */
function fillRow(row: Element, columns: readonly string[]): void {
	const cells = cellsOf(row);
	if (cells.length >= columns.length || !cells.every(isSimple)) return;
	const placed = new Map(cells.map((cell) => [columnOf(cell, columns), cell]));
	if (placed.size !== cells.length || placed.has(-1)) return;
	row.kids = columns.map((_, index) => placed.get(index) ?? element("TD", []));
}

/** Says of a cell only what is not so anyway: a head's direction, and spans. */
function tidyCell(cell: Element): void {
	const attributes = attributesOf(cell);
	cell.entries.delete("ID");
	cell.entries.delete("A");
	const scope = cell.type === "TH" ? (nameAt(attributes, "Scope") ?? "Column") : undefined;
	const [rows, columns] = [spanAbove1(attributes, "RowSpan"), spanAbove1(attributes, "ColSpan")];
	if (!scope && !rows && !columns) return;
	cell.entries.set(
		"A",
		dict({ O: name("Table"), Scope: scope === undefined ? undefined : name(scope), RowSpan: rows, ColSpan: columns }),
	);
}

function spanAbove1(attributes: PdfDict, key: string): number | undefined {
	const value = attributes.get(key);
	return typeof value === "number" && value > 1 ? value : undefined;
}

/** Fills rows that lack cells, and gives every head its direction. */
export function mendTable(table: Element): void {
	const rows = rowsOf(table);
	const columns = rows.length > 0 ? columnsOf(rows) : [];
	for (const row of rows.slice(1)) fillRow(row, columns);
	for (const cell of rows.flatMap(cellsOf)) tidyCell(cell);
}

function leavesOf(node: Element): Leaf[] {
	return node.kids.flatMap((kid) => (isElement(kid) ? leavesOf(kid) : isLeaf(kid) ? [kid] : []));
}

/**
 * Pieces of table heads that are printed anew on every page. Chromium files them all under the one head, so that a
 * listener would hear it once per page. A row is repeated when it stands on a page after one where the next row
 * has begun already; a row torn by the end of a page never does.
 */
export function repeatedHeads(root: Element): Leaf[] {
	const repeated: Leaf[] = [];
	visitUp(root, (node) => {
		if (node.type === "Table") repeated.push(...repeatedIn(rowsOf(node)));
	});
	return repeated;
}

function repeatedIn(rows: readonly Element[]): Leaf[] {
	const leaves = rows.map((row) => cellsOf(row).filter(isSimple).flatMap(leavesOf));
	const first = leaves.map((list) => Math.min(...list.map((leaf) => leaf.page)));
	const isRepeated = (index: number) =>
		cellsOf(rows[index] as Element).every((cell) => cell.type === "TH") ||
		leaves[index]?.some((leaf) => leaf.page > (first[index + 1] ?? Number.POSITIVE_INFINITY));
	const end = rows.findIndex((_, index) => !isRepeated(index));
	return rows.slice(0, end < 0 ? rows.length : end).flatMap((row, index) => {
		return leavesOf(row).filter((leaf) => leaf.page > (first[index] as number));
	});
}
