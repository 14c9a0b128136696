-- A session in Neovim 0.7 or later, as a person would have it: the settings of EDITORS.md, a seed, what its server finds,
-- one quick fix, one rename. It runs where settings and seed are. Each step waits for what it causes. What happens goes
-- to standard output, a line each.

local function say(text, ...)
  io.stdout:write(string.format(text, ...), "\n")
end

local function wait_for(what, condition)
  if not vim.wait(30000, condition, 10) then error("waited in vain for " .. what) end
end

local function buffer_text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, true), "\n")
end

-- Neovim 0.7 has the pieces of `vim.lsp.start` but not the whole.
vim.lsp.start = vim.lsp.start or function(config)
  vim.lsp.buf_attach_client(0, vim.lsp.start_client(config))
end

local function clients()
  return (vim.lsp.get_clients or vim.lsp.get_active_clients)()
end

local function attach()
  dofile("settings.lua")
  vim.cmd("edit seed.transcript")
  vim.bo.fixendofline = false
  say("opened %s as %s", vim.fn.expand("%:t"), vim.bo.filetype)
  wait_for("the server", function()
    return #clients() == 1 and vim.lsp.buf_is_attached(0, clients()[1].id) and clients()[1].server_capabilities ~= nil
  end)
  say("attached “%s”", clients()[1].name)
end

local function show_diagnostics()
  wait_for("diagnostics", function() return #vim.diagnostic.get(0) > 0 end)
  local names = { "error", "warning", "information", "hint" }
  for _, one in ipairs(vim.diagnostic.get(0)) do
    say("  %d:%d %s: %s (%s)", one.lnum + 1, one.col + 1, names[one.severity], one.message, one.code)
  end
end

local function show_symbols()
  local params = { textDocument = vim.lsp.util.make_text_document_params() }
  local answers, problem = vim.lsp.buf_request_sync(0, "textDocument/documentSymbol", params, 30000)
  if not answers then error(problem) end
  local function show(symbols, indent)
    for _, symbol in ipairs(symbols) do
      local line = string.format("%s%d %s %s", indent, symbol.range.start.line + 1, symbol.name, symbol.detail or "")
      say("%s", (line:gsub(" $", "")))
      show(symbol.children or {}, indent .. "  ")
    end
  end
  for _, answer in pairs(answers) do
    if answer.error then error(answer.error.message) end
    show(answer.result, "  ")
  end
end

-- Changes the buffer by `act`, waits until it has changed, and shows the lines that are other ones now.
local function show_change(what, act)
  local before = vim.api.nvim_buf_get_lines(0, 0, -1, true)
  local text = buffer_text()
  act()
  wait_for(what, function() return buffer_text() ~= text end)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, true)) do
    if line ~= before[number] then
      say("  %d - %s", number, vim.fn.strcharpart(before[number], 0, 50))
      say("  %d + %s", number, vim.fn.strcharpart(line, 0, 50))
    end
  end
end

local function apply_quick_fix(title)
  local offered
  vim.ui.select = function(actions, options, choose)
    offered = vim.tbl_map(options.format_item, actions)
    for number, name in ipairs(offered) do
      say("  %d. %s", number, name)
      if name:find(title, 1, true) then choose(actions[number], number) end
    end
  end
  show_change("“" .. title .. "”", vim.lsp.buf.code_action)
end

local function leave()
  vim.cmd("write")
  local client = clients()[1]
  if type(client.stop) == "function" then client:stop() end
  wait_for("the server's end", function() return #clients() == 0 end)
  say("the server has ended")
end

local function session()
  attach()
  say("diagnostics:")
  show_diagnostics()
  say("symbols:")
  show_symbols()
  say("code actions on line 69:")
  vim.api.nvim_win_set_cursor(0, { 69, 18 })
  apply_quick_fix("Put one space")
  say("rename to “Jens Stoltenberg”:")
  vim.api.nvim_win_set_cursor(0, { 79, 10 })
  show_change("the rename", function() vim.lsp.buf.rename("Jens Stoltenberg") end)
  leave()
end

local is_over, problem = xpcall(session, debug.traceback)
if not is_over then
  io.stderr:write(problem, "\n")
  vim.cmd("cquit")
end
vim.cmd("qall!")
