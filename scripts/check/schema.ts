import Ajv, { type ErrorObject, type ValidateFunction } from "ajv";
import { isTanggal } from "../model/tanggal.ts";
import { SKEMA, umum } from "./skema.ts";

/** Kinds of document a person may write in `jenis`, with their names. */
export const JENIS: Readonly<Record<string, string>> = umum.definitions.Jenis["x-nama"];

/** One fault of shape, as ajv tells it, with the schema it was held against. */
export type Fault = ErrorObject<string, Record<string, unknown>, Record<string, unknown>>;

function createAjv(): Ajv.default {
	const ajv = new Ajv.default({ allErrors: true, verbose: true, allowUnionTypes: true });
	ajv.addVocabulary(["x-nama", "x-kelompok", "x-pesan"]);
	ajv.addFormat("tanggal", isTanggal);
	for (const schema of SKEMA) ajv.addSchema(schema);
	return ajv;
}

// Built once: compiling the schemas costs more than checking a thousand documents.
let shared: Ajv.default | undefined;

/**
 * Every fault of shape in `data`.
 * @param schema id of a schema: "daerah", "peraturan", or a jenis
 */
export function findFaults(schema: string, data: unknown): Fault[] {
	shared ??= createAjv();
	const validate = shared.getSchema(schema) as ValidateFunction | undefined;
	if (!validate) throw new RangeError(`no schema "${schema}"`);
	return validate(data) ? [] : ((validate.errors ?? []) as Fault[]);
}
