import type { IsianCms } from "../../../scripts/publish/admin/isian-cms.ts";

/** Values as the editor holds them. */
export type Nilai = Record<string, unknown>;

/** What stands for nothing in a form, by the kind of its field. */
const KOSONG: Readonly<Record<string, unknown>> = { number: null, boolean: false };

function daftarOf(butir: readonly unknown[], fields?: readonly IsianCms[], field?: IsianCms): unknown[] {
	if (fields) return butir.map((satu) => isiFormulir(fields, satu as Nilai));
	return field ? butir.map((satu) => nilaiOf(field, satu)) : [...butir];
}

function nilaiOf(isian: IsianCms, nilai: unknown): unknown {
	const { widget, multiple, fields, field } = isian as IsianCms & { fields?: IsianCms[]; field?: IsianCms };
	if (widget === "hidden") return nilai ?? isian.default;
	if (widget === "object") return nilai === undefined ? null : isiFormulir(fields ?? [], nilai as Nilai);
	if (widget === "list" || multiple === true) return daftarOf((nilai ?? []) as unknown[], fields, field);
	return nilai ?? (widget in KOSONG ? KOSONG[widget] : "");
}

/**
 * What the editor makes of a file before anything is changed: a value for every field, empty where the file has none.
 * `test/site/admin.test.ts` sees the editor itself do so.
 */
export function isiFormulir(fields: readonly IsianCms[], data: Nilai): Nilai {
	return { ...data, ...Object.fromEntries(fields.map((satu) => [satu.name, nilaiOf(satu, data[satu.name])])) };
}
