/** What `naskah --help` prints. */
export const HELP = `npm run <perintah> -- [nama …] [pilihan]        mis. npm run pdf -- tirtapura/pengelolaan-sampah-regional/pks

Perintah
  build    memeriksa, mencetak dan menerbitkan portal
  check    memeriksa isi saja; dapat diikuti nama daerah, kerja sama, dokumen atau berkas
  dev      menampilkan portal dan lembar cetak di komputer ini, dan mengikuti setiap berkas yang disimpan
  pdf      memeriksa dan mencetak saja, ke folder --cetak; dapat diikuti nama daerah, kerja sama atau dokumen
  paket    mencetak paket penandatanganan naskah final: rangkap setiap pihak, berparaf hierarki, dan daftar periksa
  usulan   merangkum usulan perubahan: temuan, perbandingan, PDF dan gambar dari dokumen yang berubah saja
  verify   menjawab apakah berkas PDF atau kode asli: versi mana, atau sudah diubah
  banding  menyandingkan dua versi naskah: banding REVISI [REVISI] [NAMA …], atau banding --dokumen LAMA.md BARU.md
  tenggat  menampilkan kewajiban yang jatuh tempo; dapat diikuti nama daerah, kerja sama atau perangkat daerah
  laporan  menyusun laporan PDF dan XLSX: laporan semester|tahunan|gubernur|menteri|monev|rencana|berlaku [DAERAH …]
  impor    memindahkan register lama ke map kerja sama: impor daftar.xlsx atau impor daftar.csv;
           membaca naskah Word atau PDF berteks menjadi dokumen: impor naskah.docx --kasus DAERAH/KERJA-SAMA;
           atau menyandingkan hasil ekspor yang kembali dari mitra dengan sumbernya: impor kembali.docx
  baru     memulai dokumen atau kerja sama baru dengan bertanya; atau baru DAERAH/KERJA-SAMA JENIS; --daftar menampilkan
           yang menunggu ditulis; baru daerah memulai daerah, juga di folder yang masih kosong
  perbaiki membetulkan yang pasti: ejaan, tanda baca, huruf bilangan, tanggal, urutan isian, spasi; menampilkan
           selisihnya dahulu; dapat diikuti nama berkas, kerja sama atau daerah
  ekspor   menulis dokumen sebagai berkas Word (DOCX) untuk dibahas bersama mitra, ke folder --cetak
  bench    mengukur kecepatan teks, cetak, bangun ulang dan memori

Pilihan
  --content FOLDER   isi yang dibaca (bawaan: content)
  --out FOLDER       portal publik (bawaan: dist)
  --cetak FOLDER     ruang cetak staf (bawaan: cetak)
  --cache FOLDER     ingatan antarjalan, boleh dihapus (bawaan: .cache)
  --today TANGGAL    hari pemeriksaan, mis. 2026-11-02 (bawaan: hari ini)
  --jobs N           banyaknya lembar yang dicetak bersamaan (di setiap peramban)
  --browser ALAMAT   peramban di mesin lain yang mencetak, ws://… atau wss://…; dapat diulang untuk beberapa peramban
  --shard BAGIAN     satu bagian saja, mis. 2/4, ke ingatan --cache (untuk pdf): mesin-mesin berbagi pekerjaan
  --port N           porta untuk dev (bawaan: 8710)
  --jumlah N         banyaknya naskah sembilan halaman yang dicetak oleh bench (bawaan: 60)
  --format BENTUK    text, github, json atau sarif (untuk check); text atau json (untuk verify);
                     teks, json, csv atau ics (untuk tenggat)
  --dari TANGGAL     jatuh tempo sejak kapan (untuk tenggat)
  --sampai TANGGAL   sampai kapan dilihat ke depan (untuk tenggat; bawaan: 90 hari)
  --daerah NAMA      satu daerah saja (untuk tenggat dan impor); demikian pula --kasus (juga untuk dev) dan --perangkat
  --menurut CARA     dikelompokkan menurut tanggal atau kasus (untuk tenggat)
  --keadaan DAFTAR   terlambat, segera, belum-jatuh-tempo, terpenuhi, tidak-berlaku (untuk tenggat)
  --rancangan        naskah yang masih rancangan juga (untuk paket)
  --dasar REVISI     yang menjadi pembanding (untuk usulan; wajib), mis. origin/main
  --tautan ALAMAT    tempat hasilnya dapat diunduh, untuk disebut dalam komentar (untuk usulan)
  --situs ALAMAT     alamat portal nanti, mis. https://kerjasama.contoh.go.id (untuk build; bawaan: isian situs
                     pada daerah.yaml yang disepakati semua daerah, atau situs provinsinya)
  --periode PERIODE  2026-1, 2026-2 atau 2026 (untuk laporan; bawaan: periode terakhir yang selesai)
  --ya               arti kolom dan bacaan naskah diterima tanpa ditanyakan (untuk impor)
  --pemetaan BERKAS  arti kolom dibaca dari dan disimpan di sini (untuk impor; bawaan: .impor/kolom.yaml pada daerahnya)
  --lembar NAMA      satu lembar saja (untuk impor)
  --banding NAMA     dokumen pembandingnya (untuk impor; bawaan: sumber yang dicatat oleh ekspor di dalam berkas)
  --nama NAMA        nama berkas tanpa .md, atau folder kerja sama baru (untuk baru dan impor)
  --bentuk GUNA      guna surat, mis. penawaran (untuk baru)
  --tulis            menulis tanpa bertanya (untuk perbaiki)
  --daftar           yang menunggu ditulis, tanpa menulis apa pun (untuk baru)
  --dokumen          dua berkas, bukan dua revisi (untuk banding)

Kode keluar: 0 baik, 1 isi masih salah, 2 cara pakai atau lingkungan salah.
Untuk verify: 0 asli, 1 tidak asli atau tidak dapat dipastikan, 2 berkas tidak terbaca atau cara pakai salah.
`;
