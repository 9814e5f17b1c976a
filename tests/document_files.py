"""Documents for tests, made from nothing: PDF by hand, Word, EPUB."""

from __future__ import annotations

import hashlib
import random
import zipfile
from collections.abc import Sequence
from pathlib import Path

_PAD = bytes.fromhex("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A")


def pdf_bytes(
    pages: Sequence[Sequence[str]],
    title: str = "",
    password: str = "",
    outline: Sequence[tuple[str, int]] = (),
) -> bytes:
    """A PDF of Latin text, one list of lines a page; with a password it cannot be opened without one."""
    objects: dict[int, bytes] = {3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"}
    first = 10
    for n, lines in enumerate(pages):
        text = "BT /F1 11 Tf 14 TL 60 780 Td\n"
        for line in lines:
            safe = line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
            text += f"({safe}) Tj T*\n"
        stream = (text + "ET").encode("latin-1")
        page, content = first + 2 * n, first + 2 * n + 1
        objects[page] = (
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {content} 0 R "
            "/Resources << /Font << /F1 3 0 R >> >> >>"
        ).encode()
        objects[content] = b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream)
    kids = " ".join(f"{first + 2 * n} 0 R" for n in range(len(pages)))
    objects[2] = f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode()
    objects[4] = f"<< /Title ({title}) >>".encode()
    marks = first + 2 * len(pages)
    for n, (name, page) in enumerate(outline):
        beside = f"/Next {marks + n + 1} 0 R" if n + 1 < len(outline) else ""
        objects[marks + n] = (
            f"<< /Title ({name}) /Parent 5 0 R /Dest [{first + 2 * page} 0 R /Fit] {beside} >>".encode()
        )
    if outline:
        last = marks + len(outline) - 1
        objects[5] = f"<< /First {marks} 0 R /Last {last} 0 R /Count {len(outline)} >>".encode()
    objects[1] = b"<< /Type /Catalog /Pages 2 0 R" + (b" /Outlines 5 0 R" if outline else b"") + b" >>"
    trailer = "/Root 1 0 R /Info 4 0 R"
    if password:
        objects[6], identity = _lock(password)
        trailer += f" /Encrypt 6 0 R /ID [<{identity}> <{identity}>]"
    data = b"%PDF-1.4\n"
    places: dict[int, int] = {}
    for number in sorted(objects):
        places[number] = len(data)
        data += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    table = len(data)
    size = max(objects) + 1
    data += b"xref\n0 %d\n0000000000 65535 f \n" % size
    for number in range(1, size):
        data += b"%010d 00000 n \n" % places[number] if number in places else b"0000000000 65535 f \n"
    return data + f"trailer\n<< /Size {size} {trailer} >>\nstartxref\n{table}\n%%EOF\n".encode()


def _lock(password: str) -> tuple[bytes, str]:
    """The 40-bit standard security handler, as far as a reader needs it to see that the password is missing."""
    identity = "00112233445566778899aabbccddeeff"
    padded = (password.encode() + _PAD)[:32]
    owner = _rc4(hashlib.md5(padded).digest()[:5], padded)
    key = hashlib.md5(padded + owner + (0xFFFFFFC4).to_bytes(4, "little") + bytes.fromhex(identity)).digest()[
        :5
    ]
    user = _rc4(key, _PAD)
    return (
        f"<< /Filter /Standard /V 1 /R 2 /O <{owner.hex()}> /U <{user.hex()}> /P -60 >>".encode(),
        identity,
    )


def _rc4(key: bytes, data: bytes) -> bytes:
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) % 256
        state[i], state[j] = state[j], state[i]
    i = j = 0
    out = bytearray()
    for byte in data:
        i = (i + 1) % 256
        j = (j + state[i]) % 256
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) % 256])
    return bytes(out)


_WORDS = (
    "patient child mother nurse clinic fever cough pain water salt sugar dose tablet visit week month weight breath "
    "pulse skin wound dressing vaccine register referral hospital pregnancy delivery newborn milk growth record "
    "pressure sugar urine blood sample test result treatment follow advice danger warning family home rest food"
).split()


def long_pdf(pages: int, seed: int = 1, lines: int = 38) -> bytes:
    """A guideline of many pages of running text, each page with a heading and a word that only it has."""
    chance = random.Random(seed)
    made = []
    for n in range(pages):
        text = [f"{n // 20 + 1}.{n % 20 + 1} Section about marker{n:04d}"]
        sentence: list[str] = []
        for line in range(lines):
            sentence = [chance.choice(_WORDS) for _ in range(12)]
            end = "." if line % 2 else ""
            text.append(
                " ".join([sentence[0].capitalize() if line % 2 == 0 else sentence[0], *sentence[1:]]) + end
            )
        made.append([*text, f"Page {n + 1} of {pages}"])
    return pdf_bytes(made, title="National guideline")


def write_epub(path: Path, chapters: Sequence[str], title: str = "A book") -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("mimetype", "application/epub+zip")
        archive.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="OEBPS/content.opf"/></rootfiles></container>',
        )
        items = "".join(f'<item id="c{n}" href="c{n}.xhtml"/>' for n in range(len(chapters)))
        order = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
        archive.writestr(
            "OEBPS/content.opf",
            '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/">'
            f"<metadata><dc:title>{title}</dc:title></metadata><manifest>{items}</manifest>"
            f"<spine>{order}</spine></package>",
        )
        for n, chapter in enumerate(chapters):
            archive.writestr(f"OEBPS/c{n}.xhtml", f"<html><head><title/></head><body>{chapter}</body></html>")
    return path


def write_docx(path: Path) -> Path:
    import docx

    document = docx.Document()
    document.add_heading("Oral rehydration", 1)
    document.add_paragraph("Mix one sachet in one litre of clean water. Give small sips often.")
    document.add_heading("Doses", 2)
    table = document.add_table(rows=3, cols=2)
    for row, cells in zip(
        table.rows, (("Age", "Volume"), ("Under 2 years", "50 ml"), ("2 to 9 years", "100 ml")), strict=True
    ):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    document.add_paragraph("Wash your hands", style="List Bullet")
    document.add_paragraph("Cover the water", style="List Bullet")
    document.save(str(path))
    return path
