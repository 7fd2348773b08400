import { expect, test } from "vitest";
import { Contoh, KB, PKS } from "../../helpers/contoh.ts";

const ganda = async (contoh: Contoh) => (await contoh.semua()).filter((one) => one.ruleId === "nomor-ganda");

test("one number on two naskah of one party and year is told at both", async () => {
	const contoh = new Contoh().ganti(PKS, "100.3.7/02/PKS/2025", "100.3.7/01/KB/2025");
	const temuan = await ganda(contoh);
	expect(temuan.map(({ file, line, column, severity }) => ({ file, line, column, severity }))).toEqual(
		[KB, PKS].map((file) => ({ file, ...contoh.letak(file, "100.3.7/01/KB/2025"), severity: "error" })),
	);
	expect(temuan[1]?.message).toContain(`tanggal 3 Februari 2025 (${KB})`);
});

test("the same number of another party, or with a middle to be filled in, is no double", async () => {
	expect(await ganda(new Contoh().ganti(PKS, "120/PKS/07/2025", "100.3.7/01/KB/2025"))).toEqual([]);
	const kosong = new Contoh().ganti(PKS, "100.3.7/02/PKS/2025", "100.3.7/    /2025");
	expect(await ganda(kosong.ganti(KB, "100.3.7/01/KB/2025", "100.3.7/    /2025"))).toEqual([]);
});

test("a naskah that was given up leaves its number free", async () => {
	const contoh = new Contoh().ganti(PKS, "100.3.7/02/PKS/2025", "100.3.7/01/KB/2025");
	expect(await ganda(contoh.ganti(KB, "status: ditandatangani", "status: batal"))).toEqual([]);
});
