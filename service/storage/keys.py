"""Ids, secrets, and the vault that seals what must be shown again."""

from __future__ import annotations

import hashlib
import secrets
import zlib
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

BUCKETS = 16
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"


def new_id() -> str:
    """An opaque id of 13 characters (65 random bits): short enough for a button's data of 64 bytes."""
    return "".join(secrets.choice(_ALPHABET) for _ in range(13))


def new_secret() -> str:
    """A capability for an address or a token: 256 random bits, URL-safe, from the system's generator."""
    return secrets.token_urlsafe(32)


def new_link_secret() -> str:
    """What an address holds: 128 random bits in 22 characters, short enough to be pasted into a chat."""
    return secrets.token_urlsafe(16)


def digest(secret: str) -> bytes:
    """What is stored of a secret and looked up by: SHA-256 of a high-entropy value needs no salt."""
    return hashlib.sha256(secret.encode()).digest()


def chat_key(platform: str, account: str, chat: str) -> bytes:
    """The directory's key of a chat, so that an inbound event finds its group."""
    return hashlib.sha256("\x00".join(("chat", platform, account, chat)).encode()).digest()


def bucket_of(group: str) -> int:
    """The bucket by which a worker claims what is the group's: 0 to BUCKETS - 1."""
    return zlib.crc32(group.encode()) % BUCKETS


class Vault:
    """Seals short texts with AES-256-GCM; the text they belong to is bound in, so that rows can't be swapped."""

    def __init__(self, key: bytes) -> None:
        self._cipher = AESGCM(hashlib.sha256(b"ritrovo vault\x00" + key).digest())

    def __repr__(self) -> str:
        return "Vault(...)"

    def seal(self, text: str, bound_to: str) -> bytes:
        """Seal a text for a row."""
        nonce = secrets.token_bytes(12)
        return nonce + self._cipher.encrypt(nonce, text.encode(), bound_to.encode())

    def unseal(self, sealed: bytes, bound_to: str) -> str:
        """Give the text back. Raises ValueError where the key is another or the row was swapped."""
        try:
            return self._cipher.decrypt(sealed[:12], sealed[12:], bound_to.encode()).decode()
        except InvalidTag as error:
            raise ValueError("this was sealed under another RITROVO_SECRET_KEY") from error


def load_or_make_key(folder: Path) -> bytes:
    """The vault's key of a data folder, made at the first start, readable by the owner alone."""
    path = folder / "secret.key"
    try:
        with path.open("xb") as file:
            path.chmod(0o600)
            file.write(secrets.token_bytes(32))
    except FileExistsError:
        pass
    return path.read_bytes()
