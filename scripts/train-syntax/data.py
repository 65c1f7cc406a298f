"""Reads what prepare.ts wrote, and cuts it into batches."""

import json
import random
from pathlib import Path

import numpy as np
import torch


class Vocabulary:
    """Word rows, counts and vectors; for each form its row (-1: none) and the rows of its parts (0: none)."""

    def __init__(self, folder: Path):
        content = json.loads((folder / "vocabulary.json").read_text())
        self.words = content["words"]
        self.trained = content["trained"]
        self.part_rows = content["partRows"]
        self.dimensions = content["dimensions"]
        self.tags = content["tags"]
        self.labels = content["labels"]
        self.banks = content["banks"]
        self.lemmas = content["lemmas"]
        self.counts = torch.tensor(content["counts"], dtype=torch.float32)
        vectors = np.fromfile(folder / "vectors.f32", dtype=np.float32)
        self.vectors = torch.from_numpy(vectors.reshape(len(self.words), self.dimensions))
        types = content["types"]
        self.rows = torch.tensor([one["row"] for one in types])
        widest = max(len(one["parts"]) for one in types)
        self.parts = torch.tensor([one["parts"] + [0] * (widest - len(one["parts"])) for one in types])


def read_sentences(folder: Path, name: str) -> list[dict]:
    return json.loads((folder / name).read_text())


class Batch:
    """Sentences of like length, longest first, as padded matrices [sentences, words]."""

    def __init__(self, sentences: list[dict]):
        sentences = sorted(sentences, key=lambda one: -len(one["types"]))
        self.sentences = sentences
        self.lengths = torch.tensor([len(one["types"]) for one in sentences])
        self.bank = torch.tensor([one["bank"] for one in sentences])
        width = int(self.lengths[0])

        def padded(name: str, filler: int) -> torch.Tensor:
            return torch.tensor([one[name] + [filler] * (width - len(one[name])) for one in sentences])

        self.types = padded("types", 0)
        self.tags = padded("tags", -100)
        self.labels = padded("labels", -100)
        # place 0 is the root, so a head is one more than its index; padding is left out of the loss
        self.heads = padded("heads", -101) + 1
        self.mask = torch.arange(width)[None, :] < self.lengths[:, None]
        self.numbers = [one.get("number", -1) for one in sentences]
        self.soft = stack_soft(sentences, width) if "soft" in sentences[0] else None


def stack_soft(sentences: list[dict], width: int) -> tuple[torch.Tensor, ...]:
    """A teacher's probabilities of heads, labels and tags, padded with zeros."""
    _, labels, tags = sentences[0]["soft"]
    stacked = (
        np.zeros((len(sentences), width, width + 1), np.float32),
        np.zeros((len(sentences), width, labels.shape[1]), np.float32),
        np.zeros((len(sentences), width, tags.shape[1]), np.float32),
    )
    for row, sentence in enumerate(sentences):
        for target, values in zip(stacked, sentence["soft"]):
            target[row, : values.shape[0], : values.shape[1]] = values
    return tuple(torch.from_numpy(one) for one in stacked)


def add_soft_targets(sentences: list[dict], file: Path):
    """Gives each sentence what teach.py wrote of it."""
    content = np.load(file)
    arcs, labels, tags = content["arcs"], content["labels"], content["tags"]
    word = arc = 0
    for sentence in sentences:
        length = len(sentence["types"])
        square = arcs[arc : arc + length * (length + 1)].reshape(length, length + 1)
        sentence["soft"] = (square, labels[word : word + length], tags[word : word + length])
        word += length
        arc += length * (length + 1)


def make_batches(sentences: list[dict], words: int, seed: int) -> list[Batch]:
    """Batches of about `words` words, in random order; like lengths go together."""
    chance = random.Random(seed)
    order = sorted(sentences, key=lambda one: (len(one["types"]) + chance.random() * 3, chance.random()))
    batches: list[list[dict]] = [[]]
    for sentence in order:
        longest = max([len(one["types"]) for one in batches[-1]] + [len(sentence["types"])])
        if batches[-1] and longest * (len(batches[-1]) + 1) > words:
            batches.append([])
        batches[-1].append(sentence)
    chance.shuffle(batches)
    return [Batch(batch) for batch in batches]
