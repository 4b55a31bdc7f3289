package id.go.bekasikota.ppid.catalogue;

import id.go.bekasikota.ppid.marks.JsonForm;

/**
 * An entry of the public list (isi Daftar Informasi Publik) as it is put in, PERKI 1/2021 Pasal 21 ayat (2).
 *
 * @param number its number
 * @param fields the other fields of the list
 * @param disclosure how it must be made public
 * @param origin where it comes from
 */
@JsonForm
public record EntryDraft(EntryNumber number, EntryFields fields, Disclosure disclosure, EntryOrigin origin) {}
