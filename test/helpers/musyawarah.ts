/** Minutes of a meeting at which parties agreed that one leaves, or that the case is merged into another. */
export const beritaAcara = ({ status = "final", publikasi = "publik" } = {}): string => `---
jenis: berita-acara
status: ${status}
publikasi: ${publikasi}
judul: Berita Acara Perubahan Para Pihak
tempat: Kota Contoh
tanggal: 2026-06-30
tentang: musyawarah
dasar: [pks.md]
penanda_tangan:
  - nama: Raka Pratista
    jabatan: Bupati Contoh
---
Para pihak sepakat.
`;

/** A third party, as an entry of `pihak`. */
export const PIHAK_KETIGA = `  - id: seberang
    nama: Pemerintah Daerah Kabupaten Seberang
    jenis: pemerintah-daerah
`;
