;;; -*- lexical-binding: t -*-
;; A session in Emacs with eglot, as a person would have it: the settings of EDITORS.md, a seed, what its server finds,
;; one quick fix, one rename.  It runs where settings and seed are.  Each step waits for
;; what it causes.  What happens goes to standard output, a line each.

(require 'package)
(package-initialize)
(load (expand-file-name "settings.el") nil t)
(require 'eglot)
(require 'imenu)
(require 'flymake)

(defun session-say (text &rest values)
  (princ (concat (apply #'format text values) "\n")))

(defun session-wait-for (what condition)
  (with-timeout (30 (error "Waited in vain for %s" what))
    (while (not (funcall condition)) (accept-process-output nil 0.01))))

(defun session-line (place)
  (save-excursion
    (goto-char place)
    (format "%d:%d" (line-number-at-pos) (1+ (- (point) (line-beginning-position))))))

(defun session-lines () (split-string (buffer-string) "\n"))

(defun session-attach ()
  (find-file "seed.transcript")
  (setq-local require-final-newline nil)
  (session-say "opened %s as %s" (buffer-name) major-mode)
  ;; A connection that is not waited for comes when Emacs is idle, and a batch never is.
  (let ((eglot-sync-connect t)) (call-interactively #'eglot))
  (session-say "attached “%s”" (plist-get (eglot--server-info (eglot-current-server)) :name)))

(defun session-show-diagnostics ()
  (flymake-start)
  (session-wait-for "diagnostics" #'flymake-diagnostics)
  (dolist (one (sort (flymake-diagnostics) (lambda (a b) (< (flymake-diagnostic-beg a) (flymake-diagnostic-beg b)))))
    (session-say "  %s %s: %s" (session-line (flymake-diagnostic-beg one))
                 (flymake-diagnostic-type one) (flymake-diagnostic-text one))))

(defun session-show-symbols (symbols indent)
  (dolist (one symbols)
    (if (listp (cdr one))
        (progn (session-say "%s%s" indent (car one))
               (session-show-symbols (cdr one) (concat indent "  ")))
      (session-say "%s%s %s" indent (line-number-at-pos (cdr one)) (car one)))))

(defun session-show-change (what act)
  "Change the buffer by ACT, wait until it has changed, and show the lines that are other ones now."
  (let ((before (session-lines)))
    (funcall act)
    (session-wait-for what (lambda () (not (equal before (session-lines)))))
    (cl-loop for old in before for new in (session-lines) for number from 1
             unless (equal old new)
             do (session-say "  %d - %s" number (truncate-string-to-width old 50))
             and do (session-say "  %d + %s" number (truncate-string-to-width new 50)))))

(defun session-choose (title)
  "A `completing-read-function' that shows what there is and takes what begins with TITLE."
  (lambda (_prompt choices &rest _)
    (let ((names (mapcar (lambda (one) (if (consp one) (car one) one)) choices)))
      (cl-loop for name in names for number from 1 do (session-say "  %d. %s" number name))
      (seq-find (lambda (name) (string-prefix-p title name)) names))))

(defun session-go-to (line column)
  (goto-char (point-min))
  (forward-line (1- line))
  (forward-char (1- column)))

(defun session-leave ()
  (save-buffer)
  (let ((process (jsonrpc--process (eglot-current-server))))
    (eglot-shutdown (eglot-current-server))
    (session-wait-for "the server's end" (lambda () (not (process-live-p process))))
    (session-say "the server has ended")))

(session-attach)
(session-say "diagnostics:")
(session-show-diagnostics)
(session-say "symbols:")
(session-show-symbols (remq imenu--rescan-item (imenu--make-index-alist t)) "  ")
(session-say "code actions on line 69:")
(session-go-to 69 19)
(session-show-change
 "the quick fix"
 (lambda ()
   ;; Where the last event was not a key, a menu would be popped up.
   (let ((last-nonmenu-event ?\r)
         (completing-read-function (session-choose "Put one space")))
     (call-interactively #'eglot-code-actions))))
;; Changes are told when Emacs is idle, which a batch never is, or on saving.
(save-buffer)
(session-say "rename to “Jens Stoltenberg”:")
(session-go-to 79 11)
(session-show-change "the rename" (lambda () (eglot-rename "Jens Stoltenberg")))
(session-leave)
