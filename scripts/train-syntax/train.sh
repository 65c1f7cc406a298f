#!/bin/sh
# From treebanks and word vectors to resources/syntax/english.bin, on one core; docs/syntax.md tells what it needs.
#   train.sh EWT-TRAIN.conllu GUM-TRAIN.conllu EWT-DEV.conllu WORD-VECTORS.json FACTBOOK-FOLDER WORK-FOLDER
set -eu
here=$(dirname "$0")
python=${PYTHON:-python3}
work=$6
# more threads would add in another order, and give other weights
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1

run() {
  node "$here/../electron.mjs" --as-node "$@"
}

mkdir -p "$work"
run "$here/factbook.ts" "$5" > "$work/plain.txt"
run "$here/prepare.ts" --train "$1" --train "$2" --dev "$3" --vectors "$4" --plain "$work/plain.txt" --output "$work"
$python "$here/train.py" "$work" --output "$work/teacher.pt" --seed 2 --epochs 22 --rate 2e-3 \
  --word 160 --tagger 128 --parser 192 --arc 160 --label 128
$python "$here/teach.py" "$work" --network "$work/teacher.pt"
$python "$here/train.py" "$work" --output "$work/student.pt" --seed 1 --epochs 34 --rate 2.2e-3 --teacher 0.7
$python "$here/export.py" "$work" --network "$work/student.pt" --output "$here/../../resources/syntax/english.bin"
