import type { RingkasKasus, Tautan } from "../ringkas.ts";

/** An order of the register, with an address of its own so that it needs no script. */
export interface Urutan extends Tautan {
	compare(a: RingkasKasus, b: RingkasKasus): number;
}

const byTitle = (a: RingkasKasus, b: RingkasKasus): number =>
	a.judul.localeCompare(b.judul, "id") || a.url.localeCompare(b.url, "id");

/** What has no such day stands last. */
const endOf = ({ keadaan, masa }: RingkasKasus): string => (keadaan === "berlaku" && masa?.selesai) || "9999-12-31";

/** Every order, the first at the address of the register itself. */
export const URUTAN: readonly [Urutan, ...Urutan[]] = [
	{ judul: "Judul", url: "/kerja-sama/", compare: byTitle },
	{
		judul: "Dokumen terbaru",
		url: "/kerja-sama/terbaru/",
		compare: (a, b) => (b.terbaru ?? "").localeCompare(a.terbaru ?? "", "id") || byTitle(a, b),
	},
	{
		judul: "Segera berakhir",
		url: "/kerja-sama/segera-berakhir/",
		compare: (a, b) => endOf(a).localeCompare(endOf(b), "id") || byTitle(a, b),
	},
];
