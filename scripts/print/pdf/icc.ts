/**
 * An sRGB profile (IEC 61966-2-1) in the form of ICC.1:2004 (v4.2): three primaries seen under D50, and the curve as
 * its formula. What Chromium writes as DeviceRGB means these colours.
 */

const HEADER_BYTES = 128;
const ENTRY_BYTES = 12;

const ascii = (value: string): Buffer => Buffer.from(value, "latin1");

/** Numbers as s15Fixed16, ICC's fixed point. */
function fixed(...values: readonly number[]): Buffer {
	const bytes = Buffer.alloc(values.length * 4);
	for (const [index, value] of values.entries()) bytes.writeInt32BE(Math.round(value * 65536), index * 4);
	return bytes;
}

function words(...values: readonly number[]): Buffer {
	const bytes = Buffer.alloc(values.length * 4);
	for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, index * 4);
	return bytes;
}

const typed = (type: string, ...parts: readonly Buffer[]): Buffer => Buffer.concat([ascii(type), words(0), ...parts]);

/** One text in one language. */
function localized(value: string): Buffer {
	const text = Buffer.from(value, "utf16le").swap16();
	return typed("mluc", words(1, ENTRY_BYTES), ascii("enUS"), words(text.length, 28), text);
}

const xyz = (...values: readonly number[]): Buffer => typed("XYZ ", fixed(...values));

/** Parametric curve of type 3: Y = (aX + b)^g from d on, cX below. */
const CURVE = typed("para", Buffer.from([0, 3, 0, 0]), fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045));

const D50 = [0.9642, 1, 0.82491] as const;

/** Primaries of sRGB, adapted from D65 to D50 by the Bradford matrix that `chad` tells. */
const TAGS: readonly (readonly [string, Buffer])[] = [
	["desc", localized("sRGB IEC61966-2.1")],
	["cprt", localized("No copyright, use freely")],
	["wtpt", xyz(...D50)],
	["chad", typed("sf32", fixed(1.04788, 0.02292, -0.0502, 0.02959, 0.99048, -0.01706, -0.00923, 0.01508, 0.75168))],
	["rXYZ", xyz(0.43607, 0.22249, 0.01392)],
	["gXYZ", xyz(0.38515, 0.71687, 0.09708)],
	["bXYZ", xyz(0.14307, 0.06061, 0.71413)],
	["rTRC", CURVE],
	["gTRC", CURVE],
	["bTRC", CURVE],
];

function header(size: number): Buffer {
	const bytes = Buffer.alloc(HEADER_BYTES);
	bytes.writeUInt32BE(size, 0);
	bytes.writeUInt32BE(0x04200000, 8);
	bytes.write("mntrRGB XYZ ", 12, "latin1");
	// A fixed day: the profile never changes.
	for (const [index, part] of [2000, 1, 1, 0, 0, 0].entries()) bytes.writeUInt16BE(part, 24 + index * 2);
	bytes.write("acsp", 36, "latin1");
	fixed(...D50).copy(bytes, 68);
	return bytes;
}

const padded = (size: number): number => Math.ceil(size / 4) * 4;

function build(): Buffer {
	const start = HEADER_BYTES + 4 + TAGS.length * ENTRY_BYTES;
	const places = new Map<Buffer, number>();
	let size = start;
	for (const [, data] of TAGS) {
		if (places.has(data)) continue;
		places.set(data, size);
		size += padded(data.length);
	}
	const profile = Buffer.alloc(size);
	header(size).copy(profile);
	profile.writeUInt32BE(TAGS.length, HEADER_BYTES);
	for (const [index, [tag, data]] of TAGS.entries()) {
		const at = HEADER_BYTES + 4 + index * ENTRY_BYTES;
		const place = places.get(data) as number;
		profile.write(tag, at, "latin1");
		profile.writeUInt32BE(place, at + 4);
		profile.writeUInt32BE(data.length, at + 8);
		data.copy(profile, place);
	}
	return profile;
}

/** The profile's bytes, the same for every sheet. */
export const SRGB: Buffer = build();
