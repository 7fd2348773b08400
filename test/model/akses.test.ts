import { describe, expect, it } from "vitest";
import { aksesDokumen } from "../../scripts/model/akses.ts";
import type { BerkasKerjaSama, Dokumen } from "../../scripts/model/arsip.ts";

const STATUS = ["rancangan", "final", "ditandatangani", "batal"];
const PUBLIKASI = ["publik", "terbatas", "dikecualikan", "entah"];
const pengecualian = { dasar: "Pasal 17 huruf b", uji_konsekuensi: "ada", sampai: "2030-01-01" };

function aksesOf(
	status: string,
	publikasi: string,
	kasus: string | undefined,
	alasan: object | undefined = pengecualian,
): string {
	const kerja_sama = { data: { publikasi: kasus, pengecualian } } as unknown as BerkasKerjaSama;
	return aksesDokumen({ data: { status, publikasi, pengecualian: alasan }, kerja_sama } as unknown as Dokumen).akses;
}

describe("aksesDokumen", () => {
	it("opens a paper only when it is no draft, public, and in a public case", () => {
		for (const status of STATUS)
			for (const publikasi of PUBLIKASI)
				for (const kasus of [undefined, ...PUBLIKASI]) {
					const open = status !== "rancangan" && publikasi === "publik" && (kasus ?? "publik") === "publik";
					expect(aksesOf(status, publikasi, kasus) === "terbuka", `${status} ${publikasi} ${kasus}`).toBe(open);
				}
	});

	it("names a withheld paper only when it is no draft, its case is public and its ground is given", () => {
		expect(aksesOf("final", "dikecualikan", "publik")).toBe("dikecualikan");
		expect(aksesOf("rancangan", "dikecualikan", "publik")).toBe("tertutup");
		expect(aksesOf("final", "dikecualikan", "dikecualikan")).toBe("tertutup");
		const kerja_sama = { data: {} } as unknown as BerkasKerjaSama;
		const tanpaAlasan = { data: { status: "final", publikasi: "dikecualikan" }, kerja_sama } as unknown as Dokumen;
		expect(aksesDokumen(tanpaAlasan).akses).toBe("tertutup");
	});

	it("closes what it does not know", () => {
		expect(aksesOf("entah", "publik", "publik")).toBe("tertutup");
		expect(aksesOf("final", "entah", "publik")).toBe("tertutup");
	});
});
