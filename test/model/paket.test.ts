import { describe, expect, test } from "vitest";
import { dokumenOf, isNaskah } from "../../scripts/model/arsip.ts";
import { type RencanaPaket, rencanakanPaket } from "../../scripts/model/paket.ts";
import { Contoh, PKS, TODAY } from "../helpers/contoh.ts";

async function rencana(contoh: Contoh): Promise<RencanaPaket> {
	const { arsip } = await contoh.periksa();
	const pks = dokumenOf(arsip).find(({ sumber }) => sumber.path === PKS);
	if (!pks || !isNaskah(pks)) throw new Error("no PKS");
	return rencanakanPaket(pks, arsip, TODAY);
}

const bentuk = ({ rangkap }: RencanaPaket) =>
	rangkap.map(({ ke, untuk, meterai }) => [ke, untuk.split(",")[0], meterai]);

describe("the copies of a naskah of two parties", () => {
	test("bear the meterai at the signature of another party than the one that keeps the copy", async () => {
		const paket = await rencana(new Contoh());
		expect(bentuk(paket)).toEqual([
			[1, "PIHAK KESATU", [2]],
			[2, "PIHAK KEDUA", [1]],
			[3, "Rangkap berparaf hierarki", []],
			[undefined, "Sekretariat TKKSD", []],
		]);
		expect(paket.jumlahMeterai).toBe(2);
	});

	test.each([
		[1, [[2], [], [], []]],
		[3, [[2], [1], [1], []]],
	])("with %i meterai, by order of the naskah: on so many originals, the first ones", async (bermeterai, meterai) => {
		const contoh = new Contoh().ganti(PKS, "  jumlah: 3\n", `  jumlah: 3\n  bermeterai: ${bermeterai}\n`);
		const paket = await rencana(contoh);
		expect(paket.rangkap.map((satu) => satu.meterai)).toEqual(meterai);
		expect(paket.jumlahMeterai).toBe(bermeterai);
	});
});
