/**
 * Regenerates what is derived from the schemas: `npm run generate`.
 * `test/structure` fails when the result differs from what is committed.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile, type JSONSchema } from "json-schema-to-typescript";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const BANNER = "/* Generated from schemas/ by `npm run generate`; do not edit. */\n";

interface SchemaNode {
	[key: string]: unknown;
	$id?: string;
	title?: string;
	enum?: string[];
	"x-nama"?: Record<string, string>;
	definitions?: Record<string, SchemaNode>;
}

function readSchemas(): SchemaNode[] {
	const folder = join(ROOT, "schemas");
	const names = readdirSync(folder)
		.filter((name) => name.endsWith(".schema.json"))
		.sort();
	return names.map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as SchemaNode);
}

/** Drops what says nothing about the type: text beside a `$ref`, and alternatives that only require keys. */
function simplify(node: unknown): unknown {
	if (Array.isArray(node)) return node.map(simplify);
	if (typeof node !== "object" || node === null) return node;
	const schema = node as SchemaNode;
	if (typeof schema.$ref === "string") return { $ref: schema.$ref };
	const onlyReference = Array.isArray(schema.allOf) && schema.allOf.length === 1 ? schema.allOf[0] : undefined;
	if (onlyReference) return simplify(onlyReference);
	const { anyOf, oneOf, $id, $schema, ...rest } = schema;
	const alternatives = [anyOf, oneOf]
		.flat()
		.filter((option) => option && Object.keys(option as object).join() !== "required");
	const kept = Object.fromEntries(Object.entries(rest).map(([key, child]) => [key, simplify(child)]));
	return alternatives.length > 0 ? { ...kept, anyOf: simplify(alternatives) } : kept;
}

/** A reference into another schema's property is that property itself: it needs no type of its own. */
function inlineProperties(node: unknown, definitions: Record<string, unknown>): unknown {
	if (Array.isArray(node)) return node.map((child) => inlineProperties(child, definitions));
	if (typeof node !== "object" || node === null) return node;
	const property = /^umum#\/definitions\/(\w+)\/properties\/(\w+)$/.exec(String((node as SchemaNode).$ref));
	if (property?.[1] && property[2]) {
		const owner = definitions[property[1]] as { properties: Record<string, unknown> };
		return inlineProperties(owner.properties[property[2]], definitions);
	}
	return Object.fromEntries(Object.entries(node).map(([key, child]) => [key, inlineProperties(child, definitions)]));
}

/** One schema that holds every definition, so that each type is written once. */
function bundle(schemas: SchemaNode[]): JSONSchema {
	const definitions: Record<string, unknown> = {};
	for (const schema of schemas) {
		Object.assign(definitions, schema.definitions);
		if (schema.properties && schema.title) definitions[schema.title] = { ...schema, definitions: undefined };
	}
	const text = JSON.stringify(simplify(inlineProperties({ title: "Skema", type: "object", definitions }, definitions)));
	return JSON.parse(text.replace(/"[a-z-]+#\/definitions\//g, '"#/definitions/')) as JSONSchema;
}

async function schemaTypes(schemas: SchemaNode[]): Promise<string> {
	const types = await compile(bundle(schemas), "Skema", {
		additionalProperties: false,
		bannerComment: BANNER,
		unreachableDefinitions: true,
		ignoreMinAndMaxItems: true,
		style: { useTabs: true, printWidth: 120 },
	});
	return types.replace(/ \*\n \* This interface was referenced by[^\n]*\n \* via the `definition`[^\n]*\n/g, "");
}

/** Every `x-nama` table as a constant: the id staff write, and what people read. */
function vocabularies(schemas: SchemaNode[]): string {
	const found = new Map<string, SchemaNode>();
	const visit = (node: unknown, name: string): void => {
		if (typeof node !== "object" || node === null) return;
		const schema = node as SchemaNode;
		if (schema["x-nama"]) found.set(schema.title ?? name, schema);
		for (const [key, child] of Object.entries(schema)) visit(child, key);
	};
	for (const schema of schemas) visit(schema, schema.title ?? "");
	const constants = [...found]
		.sort(([a], [b]) => a.localeCompare(b, "id"))
		.map(([name, schema]) => {
			const constant = `NAMA_${name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase()}`;
			const group = schema["x-kelompok"]
				? `\nexport const ${constant.replace("NAMA_", "KELOMPOK_")} = ${JSON.stringify(schema["x-kelompok"], null, "\t")} as const;\n`
				: "";
			return `export const ${constant} = ${JSON.stringify(schema["x-nama"], null, "\t")} as const;\n${group}`;
		});
	return `${BANNER}\n${constants.join("\n")}`;
}

/** What a registry lists: every unit below a folder, in the order of regulations and pasal. A new unit edits nothing. */
interface Daftar {
	readonly folder: string;
	readonly type: string;
	readonly from: string;
	readonly name: string;
	readonly prefix: string;
}

const RULES: Daftar = { folder: "rules", type: "Rule", from: "rule", name: "RULES", prefix: "r" };
const KEWAJIBAN: Daftar = { folder: "schedule", type: "Kewajiban", from: "kewajiban", name: "KEWAJIBAN", prefix: "k" };

function registry({ folder, type, from, name, prefix }: Daftar): string {
	const files = readdirSync(join(ROOT, "scripts", folder), { recursive: true, encoding: "utf8" })
		.map((path) => path.replaceAll("\\", "/"))
		.filter((path) => /^[^/]+\/[^/]+\.ts$/.test(path))
		.sort((a, b) => a.localeCompare(b, "id", { numeric: true }));
	const unit = (path: string) => `${prefix}${path.replace(/\.ts$/, "").replace(/[^a-z0-9]+/g, "_")}`;
	const imports = files.map((path) => `import ${unit(path)} from "./${path}";`);
	const list = files.map((path) => `\t${unit(path)},`);
	return `${BANNER}import type { ${type} } from "../model/${from}.ts";\n${imports.join("\n")}\n\nexport const ${name}: readonly ${type}[] = [\n${list.join("\n")}\n];\n`;
}

/** The kinds, each with the type of its front-matter, and the list of schemas: a new kind edits neither. */
const jenisIn = (schemas: SchemaNode[]): SchemaNode[] =>
	schemas.filter(
		(schema) => (schema as { properties?: { jenis?: SchemaNode } }).properties?.jenis?.const === schema.$id,
	);

function isianTypes(schemas: SchemaNode[]): string {
	const rows = jenisIn(schemas).map(({ $id, title }) => `\t"${$id}": ${title};`);
	return `/** Front-matter by kind. */\nexport interface IsianMenurutJenis {\n${rows.join("\n")}\n}\n`;
}

function schemaList(schemas: SchemaNode[]): string {
	const ids = schemas.map(({ $id = "" }) => $id).sort();
	const names = ids.map((id) => ({
		id,
		name: id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
	}));
	const imports = names.map(
		({ id, name }) => `import ${name} from "../../schemas/${id}.schema.json" with { type: "json" };`,
	);
	return `${BANNER}${imports.join("\n")}\n\nexport { umum };\nexport const SKEMA = [\n${names.map(({ name }) => `\t${name},`).join("\n")}\n];\n`;
}

/** Files of `content/` that are YAML from top to bottom; editors know a schema for those alone. */
const YAML = ["daerah", "libur", "peraturan"];

/** A schema as editors read it: they find other schemas by the path of their file, not by their id. */
function editorSchemas(schemas: SchemaNode[]): [string, string][] {
	return schemas
		.filter(({ $id = "" }) => YAML.includes($id))
		.map(({ $id, ...rest }) => {
			const text = JSON.stringify(rest, null, "\t").replace(/"([a-z-]+)#\//g, '"../../schemas/$1.schema.json#/');
			return [`.vscode/skema/${$id}.schema.json`, `${text}\n`];
		});
}

/** How many cases each rule is tested with; committed, since a build needs no tests beside it. */
function kasusUji(): string {
	const folder = join(ROOT, "test/rules");
	const rows = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({ name, files: readdirSync(join(folder, name)).filter((file) => file.endsWith(".md")) }))
		.sort((a, b) => a.name.localeCompare(b.name, "id"));
	const count = (files: readonly string[], kind: string) => files.filter((file) => file.startsWith(`${kind}-`)).length;
	const list = rows.map(
		({ name, files }) => `\t"${name}": { baik: ${count(files, "baik")}, buruk: ${count(files, "buruk")} },`,
	);
	return `/* Counted in test/rules by \`npm run generate\`; do not edit. */\n\n/** Good and bad test cases of each rule. */\nexport const KASUS_UJI: Readonly<Record<string, { readonly baik: number; readonly buruk: number }>> = {\n${list.join("\n")}\n};\n`;
}

/** Text of each generated file, by path relative to the project. */
export async function generate(): Promise<Map<string, string>> {
	const schemas = readSchemas();
	return new Map([
		["scripts/model/generated/schema-types.ts", `${await schemaTypes(schemas)}\n${isianTypes(schemas)}`],
		["scripts/model/generated/vocabularies.ts", vocabularies(schemas)],
		["scripts/check/skema.ts", schemaList(schemas)],
		["scripts/model/generated/kasus-uji.ts", kasusUji()],
		["scripts/rules/registry.ts", registry(RULES)],
		["scripts/schedule/registry.ts", registry(KEWAJIBAN)],
		...editorSchemas(schemas),
	]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	for (const folder of ["scripts/model/generated", ".vscode/skema"]) mkdirSync(join(ROOT, folder), { recursive: true });
	for (const [path, text] of await generate()) writeFileSync(join(ROOT, path), text);
}
